#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

enum state { START, WORD, SPACE = 5, DONE };
static const char *name(enum state s) {
    switch (s) {
    case START: return "start";
    case WORD: return "word";
    case SPACE: return "space";
    default: return "done";
    }
}
int main(void) {
    const char *text = "ab c";
    enum state s = START;
    int i = 0, words = 0;
again:
    if (!text[i]) goto out;
    if (text[i] == ' ') s = SPACE;
    else {
        if (s != WORD) words++;
        s = WORD;
    }
    printf("%c %s\n", text[i], name(s));
    i++;
    goto again;
out:
    s = DONE;
    printf("%d words, %s %d\n", words, name(s), DONE);
    do { i--; if (i == 2) continue; if (i < 1) break; } while (1);
    return i;
}
