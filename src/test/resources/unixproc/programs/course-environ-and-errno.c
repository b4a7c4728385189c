#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

int main(void) {
	char **e = environ;
	int count = 0, same = 1;
	for (int i = 0; environ[i] != NULL; i++) {
		same = same && strcmp(environ[i], *e) == 0 && strchr(environ[i], '=') != NULL;
		e++;
		count++;
	}
	printf("%d %d %d\n", count > 0, same, *e == NULL);
	open("/no/such/file", O_RDONLY);
	printf("%m|%12.4m|\n");
	errno = EACCES;
	char text[40];
	snprintf(text, sizeof text, "%m");
	puts(text);
	perror("so");
	return 0;
}
