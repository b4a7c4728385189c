#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tnode {
    char *word;
    int count;
    struct tnode *left;
    struct tnode *right;
};

static struct tnode *addtree(struct tnode *p, const char *w)
{
    int cond;

    if (p == NULL) {
        p = malloc(sizeof *p);
        p->word = strdup(w);
        p->count = 1;
        p->left = p->right = NULL;
    } else if ((cond = strcmp(w, p->word)) == 0)
        p->count++;
    else if (cond < 0)
        p->left = addtree(p->left, w);
    else
        p->right = addtree(p->right, w);
    return p;
}

static void treeprint(const struct tnode *p)
{
    if (p != NULL) {
        treeprint(p->left);
        printf("%4d %s\n", p->count, p->word);
        treeprint(p->right);
    }
}

static int depth(const struct tnode *p)
{
    if (!p)
        return 0;
    int l = depth(p->left), r = depth(p->right);
    return 1 + (l > r ? l : r);
}

int main(void)
{
    char text[] = "now is the time for all good men to come to the aid of their party";
    struct tnode *root = NULL;
    for (char *w = strtok(text, " "); w != NULL; w = strtok(NULL, " "))
        root = addtree(root, w);
    treeprint(root);
    printf("depth %d\n", depth(root));
    return 0;
}
