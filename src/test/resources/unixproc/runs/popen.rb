IO.popen(["sort"], "r+") do |sort|
  sort.puts "b", "a"
  sort.close_write
  print sort.read
end
