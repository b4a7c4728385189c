#include <unistd.h>

/* A server of sorts: a child for each request. ps shows more of them every second. Why? */
int main(void) {
    for (int request = 0; request < 5; request++) {
        if (fork() == 0) {
            _exit(0);
        }
        usleep(100000);
    }
    return 0;
}
