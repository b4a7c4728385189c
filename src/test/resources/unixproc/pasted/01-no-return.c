#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/wait.h>

int main(void) {
	if (fork() == 0)
		puts("child");
	else
		wait(NULL);
}
