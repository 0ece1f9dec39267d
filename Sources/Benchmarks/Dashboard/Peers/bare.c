/* The least that a program can do to fill a terminal with ncursesw: what thidua's start is held
   against. It paints every cell of the screen, as thidua does, so many of them as it is told with a
   Vietnamese letter in words of eight, the others blank, and another colour every three words; then it
   writes READY in the last row and waits for a key. */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  int cells = count > 1 ? atoi(arguments[1]) : 0;
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  curs_set(0);
  start_color();
  use_default_colors();
  for (short pair = 1; pair <= 12; pair++) init_pair(pair, 16 * pair, pair % 3 ? -1 : 236);
  static const wchar_t letters[] = L"ắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵđ";
  int words = cells / 8, places = LINES * COLS / 8;
  for (int number = 0; number < places * 8; number++) {
    int word = number / 8;
    int filled = (long)(word + 1) * words / places > (long)word * words / places;
    wchar_t text[2] = {filled ? letters[number % 60] : L' ', 0};
    cchar_t cell;
    setcchar(&cell, text, A_NORMAL, (short)(1 + word / 3 % 12), NULL);
    mvadd_wch(number / COLS, number % COLS, &cell);
  }
  mvaddstr(LINES - 1, 0, "READY");
  refresh();
  getch();
  endwin();
  return 0;
}
