// Signals are caught here, before ncurses could: the ones that ask for something become bytes in a pipe; the ones
// that end the process restore the terminal first and then let whoever was there before, Swift's backtracer, go on.

#define _GNU_SOURCE
#include "cterminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int soft[] = {SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGTSTP, SIGINT, SIGQUIT, SIGPIPE};
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { SOFT = sizeof soft / sizeof *soft, FATAL = sizeof fatal / sizeof *fatal };
enum { PATIENCE_SECONDS = 10 };

static struct sigaction old_soft[SOFT], old_fatal[FATAL];
static int catches_soft, catches_fatal;
static int ends[2] = {-1, -1};
static struct termios before, during;
static char restoring[256];
static size_t restoring_length;
static volatile sig_atomic_t is_armed, endings;
static struct timespec first_ending;
static char own_stack[65536];

int ct_remember_modes(void) { return tcgetattr(ct_input, &before); }

// At once: waiting for the output to drain would wait for ever where the terminal takes none.
void ct_restore_modes(void) { tcsetattr(ct_input, TCSANOW, &before); }

void ct_remember_own_modes(void) { tcgetattr(ct_input, &during); }

void ct_restore_own_modes(void) { tcsetattr(ct_input, TCSANOW, &during); }

void ct_set_restoring_text(const char *text) {
  restoring_length = strnlen(text, sizeof restoring);
  memcpy(restoring, text, restoring_length);
}

void ct_arm(int is_up) { is_armed = is_up; }

void ct_emergency(void) {
  if (!is_armed) return;
  is_armed = 0;
  // A terminal that takes no more output must not keep us from ending.
  if (ct_output_is_own) fcntl(ct_output, F_SETFL, O_NONBLOCK);
  ssize_t ignored = write(ct_output, restoring, restoring_length);
  (void)ignored;
  tcsetattr(ct_input, TCSANOW, &before);
  ct_give_stderr_back();
}

static int is_ending(int number) {
  return number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT;
}

// Counts a request to end, and says whether the first one came long ago. The time stands before the count does, since
// a second signal may come in between.
static int has_long_been_ending(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (endings == 0) first_ending = now;
  endings++;
  return now.tv_sec - first_ending.tv_sec >= PATIENCE_SECONDS;
}

static void on_soft(int number) {
  int saved = errno;
  // The loop answers the first one and saves; only if that has long led to nothing does a later one insist.
  if (is_ending(number) && has_long_been_ending()) {
    ct_emergency();
    _exit(128 + number);
  }
  uint8_t byte = (uint8_t)number;
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  ct_emergency();
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] == number) sigaction(number, &old_fatal[i], NULL);
  }
  // A faulting instruction faults again when we return, with its own address; a sent signal must be sent again.
  if (info->si_code <= 0 || number == SIGTRAP || number == SIGABRT) raise(number);
}

int ct_catch_soft_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  endings = 0;
  for (int i = 0; i < SOFT; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = soft[i] == SIGPIPE ? SIG_IGN : on_soft;
    action.sa_flags = SA_RESTART;
    sigaction(soft[i], NULL, &old_soft[i]);
    // Whoever started us with a signal ignored, as nohup does, meant it.
    if (old_soft[i].sa_handler == SIG_IGN && soft[i] != SIGWINCH && soft[i] != SIGCONT) continue;
    sigaction(soft[i], &action, NULL);
  }
  catches_soft = 1;
  return 0;
}

void ct_catch_fatal_signals(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = own_stack;
    stack.ss_size = sizeof own_stack;
    sigaltstack(&stack, NULL);
  }
  for (int i = 0; i < FATAL; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fatal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(fatal[i], &action, &old_fatal[i]);
  }
  catches_fatal = 1;
}

void ct_release_signals(void) {
  for (int i = 0; catches_soft && i < SOFT; i++) {
    // A logout sends two at once: the second one must not keep us from saving what the first one made us save.
    if (endings > 0 && is_ending(soft[i])) continue;
    sigaction(soft[i], &old_soft[i], NULL);
  }
  for (int i = 0; catches_fatal && i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
  catches_soft = catches_fatal = 0;
}

int ct_signal_descriptor(void) { return ends[0]; }

uint32_t ct_take_signals(void) {
  uint8_t bytes[64];
  uint32_t bits = 0;
  ssize_t count;
  while ((count = read(ends[0], bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < count; i++) bits |= UINT32_C(1) << bytes[i];
  }
  return bits;
}

void ct_stop(void) {
  struct sigaction normal, ours;
  memset(&normal, 0, sizeof normal);
  normal.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &normal, &ours);
  // The whole job, so that a program that started us does not go on without us.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

uint32_t ct_wait(int32_t wake, int32_t milliseconds) {
  struct pollfd sources[4] = {
      {.fd = ct_input, .events = POLLIN},
      {.fd = ends[0], .events = POLLIN},
      {.fd = wake, .events = POLLIN},
      {.fd = ct_is_sending() ? ct_output : -1, .events = POLLOUT},
  };
  uint32_t result = 0;
  if (poll(sources, 4, milliseconds) <= 0) return 0;
  if (sources[0].revents) result |= CT_INPUT;
  if (sources[1].revents) result |= CT_SIGNAL;
  if (sources[2].revents) result |= CT_WAKE;
  if (sources[3].revents) result |= CT_ROOM;
  return result;
}

int32_t ct_read(uint8_t *bytes, int32_t capacity) {
  ssize_t count = read(ct_input, bytes, (size_t)capacity);
  if (count > 0) return (int32_t)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
