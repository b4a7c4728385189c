import subprocess

print(subprocess.run(["sh", "-c", "echo out; exit 5"], capture_output=True, text=True))
