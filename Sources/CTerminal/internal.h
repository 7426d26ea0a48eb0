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

void ct_write_all(const char *text, size_t length);

#endif
