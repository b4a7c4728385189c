system("exit 3")
puts $?.exitstatus
puts `echo backticks`
