#pragma once
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <sys/ioctl.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>

// The attributes are macros with casts, which Swift does not import.
static inline attr_t shim_bold(void) { return A_BOLD; }
static inline attr_t shim_dim(void) { return A_DIM; }
static inline attr_t shim_underline(void) { return A_UNDERLINE; }
static inline attr_t shim_reverse(void) { return A_REVERSE; }

// Global variables of C are out of bounds in Swift 6, since nothing guards them between threads.
static inline WINDOW *shim_screen(void) { return stdscr; }
static inline int shim_pairs(void) { return COLOR_PAIRS; }

// Declared only under feature macros that the Glibc module does not set.
extern int wcwidth(wchar_t);
extern int memfd_create(const char *, unsigned int);
extern int dup3(int, int, int);

// ioctl is variadic, which Swift does not call.
static inline int shim_window_size(int descriptor, struct winsize *size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}
