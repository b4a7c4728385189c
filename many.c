#include <unistd.h>
#include <stdio.h>
#include <sys/wait.h>
int main(void){ int p[2]; char c; pipe(p); for(int i=0;i<200;i++) if(fork()==0){ close(p[1]); read(p[0],&c,1); _exit(i&127);} close(p[0]); usleep(300000); close(p[1]); int n=0; while(wait(0)>0) n++; printf("%d\n",n); }
