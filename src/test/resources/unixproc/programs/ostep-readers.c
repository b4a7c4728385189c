#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* wcat, wgrep in one: what a first course asks for. */
static int grep(FILE *fp, const char *word)
{
    char *line = NULL;
    size_t room = 0;
    int found = 0;
    while (getline(&line, &room, fp) != -1)
        if (strstr(line, word)) {
            printf("%s", line);
            found++;
        }
    free(line);
    return found;
}

int main(int argc, char *argv[])
{
    FILE *fp = fopen("fruit.txt", "w");
    if (fp == NULL) {
        printf("cannot open file\n");
        exit(1);
    }
    fprintf(fp, "apple pie\nbanana\npineapple\n");
    fclose(fp);
    fp = fopen("fruit.txt", "r");
    printf("%d found\n", grep(fp, "apple"));
    rewind(fp);
    int c, lines = 0, letters = 0;
    while ((c = fgetc(fp)) != EOF) {
        if (c == '\n')
            lines++;
        else
            letters++;
    }
    printf("%d lines, %d letters, eof %d\n", lines, letters, feof(fp) != 0);
    fclose(fp);
    remove("fruit.txt");
    fp = fopen("fruit.txt", "r");
    printf("gone: %d\n", fp == NULL);
    return 0;
}
