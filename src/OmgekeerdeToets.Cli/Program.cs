using OmgekeerdeToets.Cli;

return (int)new Application(Terminal.OfThisProcess()).Run(args);
