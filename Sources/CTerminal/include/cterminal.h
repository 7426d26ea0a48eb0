// What Swift sees of ncurses: numbers and functions, no ncurses type. One terminal at a time.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

enum {
  CT_OPENED = 0,
  CT_NOT_A_TERMINAL = 1,
  CT_UNKNOWN_TERMINAL = 2,
  CT_NO_CURSOR_MOVES = 3,
};

enum {
  CT_BOLD = 1,
  CT_UNDERLINED = 2,
  CT_REVERSED = 4,
  CT_DIM = 8,
};

enum {
  CT_INPUT = 1,
  CT_SIGNAL = 2,
  CT_WAKE = 4,
  CT_ROOM = 8,
};

// Chooses the character set from the environment, before anything is drawn; 1 if it is UTF-8.
int32_t ct_choose_locale(void);

// Takes the terminal over: signals first, then ncurses by the first usable entry of a ladder that begins with
// `wanted`. On any result but CT_OPENED the terminal is as it was.
int32_t ct_open(int32_t input, int32_t output, const char *wanted);
void ct_close(void);

// The terminfo entry in use, and how many colours it has on the terminal's own background (0: attributes only).
const char *ct_entry(void);
int32_t ct_colours(void);
// Whether the terminal can write its last cell without scrolling, rather than by inserting before it.
int32_t ct_holds_corner(void);

void ct_measure(int32_t *rows, int32_t *columns);
// Takes over a new size and forgets what is on the screen, so that the next flush repaints it.
void ct_resize(int32_t rows, int32_t columns);

void ct_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, uint32_t attributes,
            int32_t hue);
void ct_cursor(int32_t row, int32_t column, int32_t is_visible);
// Sends what changed, as far as the terminal takes it at once; the rest waits. Where much has moved, ncurses looks
// for lines that can be scrolled, which takes it longer than a typed letter is worth.
void ct_flush(int32_t has_moved);
// Whether something waits for room; `ct_wait` then says when there is some, and `ct_send` goes on.
int32_t ct_is_sending(void);
void ct_send(void);
// What glibc, and so ncurses, takes a scalar's width for; -1 if it cannot be shown.
int32_t ct_width(uint32_t scalar);

// Gives the terminal back, and takes it again; between them the process may stop.
void ct_leave(void);
void ct_enter(void);
void ct_stop(void);

// Waits for input, a signal, the wake descriptor, or room for what waits to be sent; a negative timeout waits for ever.
uint32_t ct_wait(int32_t wake, int32_t milliseconds);
// The bytes read; 0 if there are none yet, -1 if the terminal is gone.
int32_t ct_read(uint8_t *bytes, int32_t capacity);
// The signals that came since the last call, bit n for signal n.
uint32_t ct_take_signals(void);

#endif
