// Shared by the files of this module.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stddef.h>
#include <stdint.h>

// The terminal's descriptors, ours alone where it could be opened anew.
extern int ct_input, ct_output, ct_output_is_own;

// Remembers how the terminal is set now, and what to write so that it is as before.
int ct_remember_modes(void);
void ct_set_restoring_text(const char *text);
void ct_restore_modes(void);
// The modes while the screen is up, so that they can be set again after a stop.
void ct_remember_own_modes(void);
void ct_restore_own_modes(void);

// Says whether a crash must restore the terminal.
void ct_arm(int is_up);
// Restores the terminal once, with calls that are safe in a signal handler.
void ct_emergency(void);

int ct_catch_soft_signals(void);
void ct_catch_fatal_signals(void);
void ct_release_signals(void);
int ct_signal_descriptor(void);

// While the screen is up, what is written to stderr is kept; then its end is shown.
void ct_put_stderr_aside(void);
void ct_give_stderr_back(void);

// From now on what is written to this descriptor is kept until it is sent; -1 if that cannot be.
int ct_begin_outgoing(int descriptor);
void ct_end_outgoing(void);
// Adds a text to what ncurses has written.
void ct_say(const char *text, size_t length);
// Takes what was written since the last call into the queue.
void ct_collect(void);
// Sends all that waits, but gives up after so long: a terminal that takes nothing must not keep us.
void ct_send_within(int milliseconds);

#endif
