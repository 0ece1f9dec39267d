#pragma once
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vterm.h>

// Declared only under feature macros that the Glibc module does not set.
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, size_t);

// glibc has it under a macro of its own extensions.
static inline short shim_spawn_new_session(void) { return 0x80; }

// ioctl and syscall are variadic, which Swift does not call.
static inline int shim_set_window_size(int descriptor, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}
static inline int shim_process_descriptor(int process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

// Fields of one bit, and an anonymous struct, which import poorly.
static inline int shim_is_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline int shim_is_underlined(const VTermScreenCell *cell) { return cell->attrs.underline; }
static inline int shim_is_reversed(const VTermScreenCell *cell) { return cell->attrs.reverse; }
static inline int shim_is_default_foreground(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_DEFAULT_FG(&cell->fg);
}
static inline int shim_is_default_background(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_DEFAULT_BG(&cell->bg);
}
