using OmgekeerdeToets.Benchmarks;

return Commands.Run(args);
