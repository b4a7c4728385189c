package unixproc.tutor.play;

import java.nio.file.Path;
import java.util.Map;

/** Two lessons that have one of everything, in both languages. */
final class SmallLessons {
    private static final String SMALL = """
            ---
            title: A Small Lesson
            summary: One of everything.
            minutes: 2
            calls: [fork(2), getpid(2)]
            points:
              - There was a point.
              - And another one.
            ---

            ## The first screen

            Here is A.

            ```lab
            me = getpid()  #=> A
            :tree
            ```

            ## The second screen

            ```predict
            What does `fork` return in the child?
            - [ ] the PID of the child
              > No, that is what the parent gets.
            - [x] 0
              > So each knows which one it is.
            ```

            ```lab
            pid = fork()  #=> B
            @B pid        #=> 0
            ```

            ## The third screen

            ```task
            Let B have a child.
            ---
            check:
              - tree: A(B(C))
              - calls: {fork: at most 1}
            hints:
              - Who has to fork?
              - "`@B` lets B run a line."
            solution: |
              @B fork()
            success: B is a parent now.
            ```

            ```why
            Because it was asked for.

            Source: fork(2).
            ```

            ```python
            import os

            print(os.getpid())
            ```
            """;

    private static final String SMALL_JA = """
            ---
            title: 小さなレッスン
            summary: なんでも一つずつ。
            minutes: 2
            calls: [fork(2), getpid(2)]
            points:
              - 要点がありました。
              - もう一つありました。
            ---

            ## 最初の画面

            A がいます。

            ```lab
            me = getpid()  #=> A
            :tree
            ```

            ## 次の画面

            ```predict
            子プロセスで`fork`は何を返しますか。
            - [ ] 子プロセスのPID
              > それは親が受け取ります。
            - [x] 0
              > これで親か子かが分かります。
            ```

            ```lab
            pid = fork()  #=> B
            @B pid        #=> 0
            ```

            ## 最後の画面

            ```task
            Bに子プロセスを作らせてください。
            ---
            check:
              - tree: A(B(C))
              - calls: {fork: at most 1}
            hints:
              - forkするのはどちらでしょう。
              - "`@B`でBに実行させます。"
            solution: |
              @B fork()
            success: Bは親になりました。
            ```

            ```why
            そう頼まれたからです。

            Source: fork(2).
            ```

            ```python
            import os

            print(os.getpid())
            ```
            """;

    private static final String NEXT = """
            ---
            title: The Next Lesson
            summary: Not much.
            minutes: 1
            recalls: [small]
            calls: [getpid(2)]
            points:
              - That was all.
            ---

            ## The only screen

            ```lab
            getpid()  #=> A
            ```
            """;

    private static final String NEXT_JA = """
            ---
            title: 次のレッスン
            summary: 少しだけ。
            minutes: 1
            recalls: [small]
            calls: [getpid(2)]
            points:
              - それだけです。
            ---

            ## 一つだけの画面

            ```lab
            getpid()  #=> A
            ```
            """;

    private SmallLessons() {}

    static Path in(Path folder) {
        return Played.lessons(
                folder.resolve("lessons"),
                Map.of(
                        "01-small/en.md", SMALL,
                        "01-small/ja.md", SMALL_JA,
                        "02-next/en.md", NEXT,
                        "02-next/ja.md", NEXT_JA));
    }
}
