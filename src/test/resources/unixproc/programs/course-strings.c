#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

#include <ctype.h>
int main(void) {
    char text[] = "The quick brown fox";
    int vowels = 0, upper = 0;
    for (char *p = text; *p; p++) {
        if (strchr("aeiou", tolower(*p))) vowels++;
        if (isupper(*p)) upper++;
        *p = toupper((unsigned char) *p);
    }
    printf("%s %d %d\n", text, vowels, upper);
    char copy[64];
    snprintf(copy, sizeof copy, "%-8s|%8.3f|%05d|%x|%c", "left", 2.0 / 3, 42, 255, 'z');
    puts(copy);
    printf("%ld %d %s\n", strtol("0x1f", NULL, 16), atoi("12abc"), strstr("haystack", "st"));
    printf("%d %d\n", strcmp("a", "b") < 0, memcmp("abc", "abd", 2));
    return (int) strlen(text);
}
