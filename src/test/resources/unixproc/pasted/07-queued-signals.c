#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <signal.h>

int n = 0;

void h(int s) {
	n++;
}

int main(void) {
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	signal(SIGRTMIN, h);
	sigprocmask(SIG_BLOCK, &set, NULL);
	for (int i = 0; i < 3; i++)
		raise(SIGRTMIN);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	printf("%d\n", n);
	return 0;
}
