/* The least that a program can do to fill a terminal with ncursesw: what thidua's start is held
   against. It paints the number of cells it is told, a Vietnamese letter in each and another
   colour every few cells, writes READY in the last row and waits for a key. */
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
  int perRow = cells / LINES;
  for (int row = 0; row < LINES; row++) {
    for (int column = 0; column < perRow && column < COLS; column++) {
      int number = row * perRow + column;
      wchar_t text[2] = {letters[number % 60], 0};
      cchar_t cell;
      setcchar(&cell, text, A_NORMAL, (short)(1 + number / 8 % 12), NULL);
      mvadd_wch(row, column, &cell);
    }
  }
  mvaddstr(LINES - 1, 0, "READY");
  refresh();
  getch();
  endwin();
  return 0;
}
