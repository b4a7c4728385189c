import os

if os.fork():
    os.wait()
    print("parent")
else:
    print("child")
