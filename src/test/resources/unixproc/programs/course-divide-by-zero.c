#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

void handler(int sig) {
	printf("caught %d\n", sig);
	fflush(stdout);
	_exit(3);
}

void child(void (*disposition)(int), int divisor) {
	if (fork() == 0) {
		signal(SIGFPE, disposition);
		printf("divides\n");
		fflush(stdout);
		int quotient = 7 / divisor;
		printf("never %d\n", quotient);
		exit(0);
	}
	int s;
	wait(&s);
	if (WIFSIGNALED(s))
		printf("killed by %d\n", WTERMSIG(s));
	else
		printf("exited with %d\n", WEXITSTATUS(s));
}

int main(void) {
	int zero = 0;
	child(SIG_DFL, zero);
	child(SIG_IGN, zero);
	child(handler, zero);
	fflush(stdout);
	return 7 % zero;
}
