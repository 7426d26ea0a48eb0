// What is to be shown waits here until the terminal takes it. ncurses writes into memory, never to the terminal: its
// own writes block while somebody selects text in a console or a line is dead, and then nothing would be saved and
// no signal answered. The loop sends what waits when there is room.

#define _GNU_SOURCE
#include "cterminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

// A description shared with others must stay blocking; so few bytes find room once poll says there is some.
enum { SHARED_PIECE = 256 };

static int canvas = -1;
static uint8_t *waiting;
static size_t first, end, capacity;

int ct_begin_outgoing(int descriptor) {
  canvas = memfd_create("bimtek-screen", MFD_CLOEXEC);
  if (canvas < 0 || dup3(canvas, descriptor, O_CLOEXEC) < 0) return -1;
  if (ct_output_is_own) fcntl(ct_output, F_SETFL, fcntl(ct_output, F_GETFL) | O_NONBLOCK);
  return 0;
}

void ct_end_outgoing(void) {
  if (canvas >= 0) close(canvas);
  canvas = -1;
  free(waiting);
  waiting = NULL;
  first = end = capacity = 0;
}

void ct_say(const char *text, size_t length) {
  ssize_t ignored = write(canvas, text, length);
  (void)ignored;
}

void ct_collect(void) {
  off_t length = lseek(canvas, 0, SEEK_CUR);
  if (length <= 0) return;
  if (first > 0) {
    memmove(waiting, waiting + first, end - first);
    end -= first;
    first = 0;
  }
  if (end + (size_t)length > capacity) {
    size_t wanted = (end + (size_t)length) * 2;
    uint8_t *larger = realloc(waiting, wanted);
    if (!larger) abort();
    waiting = larger;
    capacity = wanted;
  }
  ssize_t count = pread(canvas, waiting + end, (size_t)length, 0);
  if (count > 0) end += (size_t)count;
  lseek(canvas, 0, SEEK_SET);
}

int32_t ct_is_sending(void) { return first < end; }

void ct_send(void) {
  while (first < end) {
    size_t piece = end - first;
    if (!ct_output_is_own) {
      struct pollfd room = {.fd = ct_output, .events = POLLOUT};
      if (poll(&room, 1, 0) <= 0) return;
      if (piece > SHARED_PIECE) piece = SHARED_PIECE;
    }
    ssize_t count = write(ct_output, waiting + first, piece);
    if (count > 0) {
      first += (size_t)count;
    } else if (count < 0 && errno == EAGAIN) {
      return;
    } else if (count < 0 && errno != EINTR) {
      // The terminal is gone; reading it says so.
      first = end = 0;
    }
  }
}

void ct_send_within(int milliseconds) {
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  int left = milliseconds;
  for (ct_send(); first < end && left > 0; ct_send()) {
    struct pollfd room = {.fd = ct_output, .events = POLLOUT};
    poll(&room, 1, left);
    clock_gettime(CLOCK_MONOTONIC, &now);
    left = milliseconds
        - (int)((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000);
  }
}
