reader, writer = IO.pipe
fork do
  reader.close
  writer.puts "from the child"
end
writer.close
puts reader.read
Process.wait
