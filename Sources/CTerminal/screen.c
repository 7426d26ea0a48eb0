// ncurses does the output: terminfo, attributes, and the cheapest way from one screen to the next. It reads no keys
// (it loses split UTF-8 and leaks sequences it does not know), has no windows but one, and catches no signals.

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cterminal.h"
#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// term.h makes a macro of an ordinary word.
#undef columns

enum { HUES = 8, SCALARS = 3 };
// How long the last bytes may wait for a terminal that takes none.
enum { LAST_WORDS = 500 };
static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";

int ct_input = -1, ct_output = -1, ct_output_is_own = 0;
static SCREEN *screen;
static FILE *reading, *writing;
static char entry[64];
static int colours, cursor_is_visible;

static int is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static const char *variable(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

int32_t ct_choose_locale(void) {
  const char *chosen = variable("LC_ALL");
  if (!chosen) chosen = variable("LC_CTYPE");
  int exists = setlocale(LC_CTYPE, "") != NULL;
  if (exists && is_utf8()) return 1;
  // LC_ALL and LC_CTYPE are set on purpose; a missing id_ID.UTF-8 and an unset LANG are not.
  if (exists && chosen) return 0;
  if (chosen && !strcasestr(chosen, "utf-8") && !strcasestr(chosen, "utf8")) return 0;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
}

enum fitness { UNKNOWN, WITHOUT_CURSOR, USABLE };

static enum fitness fitness(const char *name) {
  int error = 0;
  if (setupterm((char *)name, ct_output, &error) != OK) return UNKNOWN;
  const char *move = tigetstr("cup");
  enum fitness result = move && move != (char *)-1 ? USABLE : WITHOUT_CURSOR;
  del_curterm(cur_term);
  return result;
}

// Entries to try for a name that a minimal Debian does not know.
static const char *const *ladder(const char *name) {
  static const char *const modern[] = {"xterm-256color", "xterm", "vt100", "ansi", NULL};
  static const char *const plain[] = {"xterm", "vt100", "ansi", NULL};
  static const char *const multiplexer[] = {"screen-256color", "screen", "vt100", NULL};
  static const char *const console[] = {"linux", "vt100", "ansi", NULL};
  static const char *const old[] = {"vt100", "ansi", NULL};
  if (strncmp(name, "tmux", 4) == 0 || strncmp(name, "screen", 6) == 0) return multiplexer;
  if (strncmp(name, "linux", 5) == 0) return console;
  if (strncmp(name, "vt", 2) == 0 && strncmp(name, "vte", 3) != 0) return old;
  if (strstr(name, "256") || strstr(name, "direct") || strstr(name, "kitty")) return modern;
  static const char *const names[] = {"alacritty", "foot",  "wezterm", "ghostty", "konsole",
                                      "mintty",    "iterm", "ms-term", "vte",     "contour"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (strncasecmp(name, names[i], strlen(names[i])) == 0) return modern;
  }
  return plain;
}

static int32_t choose_entry(const char *wanted) {
  const char *const *next = ladder(wanted);
  const char *name = *wanted ? wanted : *next++;
  for (; name; name = *next++) {
    enum fitness found = fitness(name);
    if (found == WITHOUT_CURSOR) return CT_NO_CURSOR_MOVES;
    if (found == USABLE) {
      snprintf(entry, sizeof entry, "%s", name);
      return CT_OPENED;
    }
  }
  return CT_UNKNOWN_TERMINAL;
}

// A description of our own has its own flags: what others do to theirs does not make our writes fail.
static int opened_anew(int descriptor, int flags, int *is_own) {
  char path[128];
  if (ttyname_r(descriptor, path, sizeof path) == 0) {
    int own = open(path, flags | O_NOCTTY | O_CLOEXEC);
    if (own >= 0) {
      if (is_own) *is_own = 1;
      return own;
    }
  }
  if (is_own) *is_own = 0;
  return fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

static void close_descriptors(void) {
  if (reading) fclose(reading);
  if (writing) fclose(writing);
  if (ct_input >= 0) close(ct_input);
  if (ct_output >= 0) close(ct_output);
  reading = writing = NULL;
  ct_input = ct_output = -1;
}

static void prepare_restoring(void) {
  static const char common[] = "\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?25h\033[r\033(B\017\033[0m";
  char text[256];
  const char *alternate = tigetstr("rmcup");
  int has_alternate = alternate && alternate != (char *)-1;
  snprintf(text, sizeof text, "%s%s\r\033[K", common, has_alternate ? "\033[?1049l" : "\033[H\033[J");
  ct_set_restoring_text(text);
}

static void prepare_colours(void) {
  colours = 0;
  // Without a way back to the terminal's own background, colours would paint over it.
  if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return;
  if (COLORS < HUES || COLOR_PAIRS <= HUES) return;
  for (short hue = 1; hue < HUES; hue++) init_pair(hue, hue, -1);
  colours = COLORS;
}

// Puts a text behind all that was drawn.
static void say(const char *text) {
  ct_say(text, strlen(text));
  ct_collect();
  ct_send();
}

static void restore_at_exit(void) { ct_emergency(); }

int32_t ct_open(int32_t input, int32_t output, const char *wanted) {
  static int is_registered;
  if (!isatty(input) || !isatty(output)) return CT_NOT_A_TERMINAL;
  ct_input = opened_anew(input, O_RDONLY, NULL);
  ct_output = opened_anew(output, O_WRONLY, &ct_output_is_own);
  int32_t result = ct_input < 0 || ct_output < 0 ? CT_NOT_A_TERMINAL : choose_entry(wanted);
  if (result == CT_OPENED && (ct_remember_modes() != 0 || ct_catch_soft_signals() != 0)) {
    result = CT_NOT_A_TERMINAL;
  }
  if (result == CT_OPENED) {
    reading = fdopen(fcntl(ct_input, F_DUPFD_CLOEXEC, 3), "r");
    writing = fdopen(fcntl(ct_output, F_DUPFD_CLOEXEC, 3), "w");
    screen = reading && writing ? newterm(entry, writing, reading) : NULL;
    if (!screen) result = CT_UNKNOWN_TERMINAL;
  }
  if (result != CT_OPENED) {
    ct_release_signals();
    close_descriptors();
    return result;
  }
  prepare_restoring();
  ct_catch_fatal_signals();
  ct_put_stderr_aside();
  ct_arm(1);
  if (!is_registered) is_registered = atexit(restore_at_exit) == 0;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  prepare_colours();
  ct_remember_own_modes();
  if (ct_begin_outgoing(fileno(writing)) != 0) {
    ct_close();
    return CT_NOT_A_TERMINAL;
  }
  int32_t rows, columns;
  ct_measure(&rows, &columns);
  resize_term(rows, columns);
  cursor_is_visible = -1;
  ct_cursor(0, 0, 0);
  ct_flush(0);
  say(PASTE_ON);
  return CT_OPENED;
}

// The screen as it was before, and the modes; a terminal that takes nothing gets the shorter text, if that.
static void give_back(void) {
  say(PASTE_OFF);
  endwin();
  ct_collect();
  ct_send_within(LAST_WORDS);
  if (ct_is_sending()) {
    ct_emergency();
    return;
  }
  ct_arm(0);
  ct_restore_modes();
}

void ct_close(void) {
  if (!screen) return;
  ct_cursor(0, 0, 1);
  const char *alternate = tigetstr("rmcup");
  if (!alternate || alternate == (char *)-1) {
    werase(stdscr);
    refresh();
  }
  give_back();
  delscreen(screen);
  screen = NULL;
  ct_end_outgoing();
  ct_give_stderr_back();
  ct_release_signals();
  close_descriptors();
}

const char *ct_entry(void) { return entry; }
int32_t ct_colours(void) { return colours; }

int32_t ct_holds_corner(void) {
  const char *off = tigetstr("rmam");
  return tigetflag("am") <= 0 || (off && off != (char *)-1);
}

void ct_measure(int32_t *rows, int32_t *columns) {
  struct winsize size;
  int is_known = ioctl(ct_output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *rows = is_known ? size.ws_row : 24;
  *columns = is_known ? size.ws_col : 80;
}

void ct_resize(int32_t rows, int32_t columns) {
  resize_term(rows, columns);
  werase(stdscr);
  clearok(curscr, TRUE);
}

void ct_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
            int32_t hue) {
  wchar_t text[SCALARS + 1] = {0};
  cchar_t cell;
  attr_t style = A_NORMAL;
  for (int32_t i = 0; i < count && i < SCALARS; i++) text[i] = (wchar_t)scalars[i];
  if (attributes & CT_BOLD) style |= A_BOLD;
  if (attributes & CT_UNDERLINED) style |= A_UNDERLINE;
  if (attributes & CT_REVERSED) style |= A_REVERSE;
  if (attributes & CT_DIM) style |= A_DIM;
  short pair = colours && hue > 0 && hue < HUES ? (short)hue : 0;
  if (setcchar(&cell, text, style, pair, NULL) == OK) mvadd_wchnstr(row, column, &cell, 1);
}

void ct_cursor(int32_t row, int32_t column, int32_t is_visible) {
  if (is_visible != cursor_is_visible) curs_set(is_visible);
  cursor_is_visible = is_visible;
  move(row, column);
}

void ct_flush(int32_t has_moved) {
  idlok(stdscr, has_moved ? TRUE : FALSE);
  refresh();
  ct_collect();
  ct_send();
}

int32_t ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void ct_leave(void) {
  if (!screen) return;
  curs_set(1);
  give_back();
  ct_give_stderr_back();
}

void ct_enter(void) {
  if (!screen) return;
  int32_t rows, columns;
  ct_put_stderr_aside();
  ct_arm(1);
  ct_restore_own_modes();
  ct_flush(0);
  ct_measure(&rows, &columns);
  ct_resize(rows, columns);
  cursor_is_visible = -1;
  say(PASTE_ON);
}
