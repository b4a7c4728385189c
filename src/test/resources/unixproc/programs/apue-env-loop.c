#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>

static char *names[] = { "alpha", "beta", "gamma", NULL };
int main(void) {
	char **p;
	int i;
	for (p = names; *p != NULL; p++)
		printf("%s (%zu)\n", *p, strlen(*p));
	for (i = 0; names[i] != 0; i++)
		;
	printf("%d names\n", i);
	return 0;
}
