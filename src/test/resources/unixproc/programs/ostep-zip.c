#include <stdio.h>
#include <string.h>

/* Run lengths to a file and back. */
int main(void)
{
    const char *text = "aaaabbbccdaaa";
    FILE *f = fopen("runs.z", "wb");
    for (size_t i = 0; i < strlen(text);) {
        int n = 0;
        char c = text[i];
        while (i < strlen(text) && text[i] == c) {
            n++;
            i++;
        }
        fwrite(&n, sizeof(int), 1, f);
        fwrite(&c, sizeof(char), 1, f);
    }
    fclose(f);
    f = fopen("runs.z", "rb");
    int n;
    char c;
    while (fread(&n, sizeof(int), 1, f) == 1 && fread(&c, 1, 1, f) == 1) {
        printf("%d%c ", n, c);
        for (int i = 0; i < n; i++)
            putchar(c);
        putchar('\n');
    }
    printf("%ld bytes\n", ftell(f));
    fclose(f);
    remove("runs.z");
    return 0;
}
