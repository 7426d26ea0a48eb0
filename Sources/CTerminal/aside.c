// Messages written to stderr while the screen is up would be drawn over it and lost with it, the text of a
// fatal error among them. They are kept in memory and their end is shown once the terminal is restored.

#define _GNU_SOURCE
#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

enum { TAIL = 8192 };

static int real = -1;
static int kept = -1;

void ct_put_stderr_aside(void) {
  if (real >= 0 || !isatty(STDERR_FILENO)) return;
  kept = memfd_create("bimtek-stderr", MFD_CLOEXEC);
  if (kept < 0) return;
  real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (real < 0 || dup2(kept, STDERR_FILENO) < 0) {
    if (real >= 0) close(real);
    close(kept);
    real = kept = -1;
  }
}

// Also called from signal handlers: nothing but system calls.
void ct_give_stderr_back(void) {
  static char tail[TAIL];
  if (real < 0) return;
  dup2(real, STDERR_FILENO);
  close(real);
  real = -1;
  off_t end = lseek(kept, 0, SEEK_END);
  off_t from = end > TAIL ? end - TAIL : 0;
  ssize_t count = pread(kept, tail, TAIL, from);
  for (ssize_t done = 0; done < count;) {
    ssize_t written = write(STDERR_FILENO, tail + done, (size_t)(count - done));
    if (written <= 0) break;
    done += written;
  }
  close(kept);
  kept = -1;
}
