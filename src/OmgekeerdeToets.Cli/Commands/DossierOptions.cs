using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The option of a <i>dossier</i>: the rules of then.</summary>
internal sealed class DossierOptions
{
    public const string Format = "dossier";

    private readonly Option<string> _then = new("--toen")
    {
        HelpName = "MAP",
        Description = "bij --formaat dossier: de map met het regelpakket van toen; --regels en --peildatum zeggen dan wat nu geldt",
    };

    public void AddTo(Command command) => command.Add(_then);

    /// <summary>The folder with the rules of then; null when they are those of now.</summary>
    public string? Read(Given given) => given.Text(_then);

    /// <summary>What cannot be: rules of then without a dossier, and reading what comes in twice.</summary>
    public void Refuse(Given given, bool isDossier, ImmutableArray<string> files)
    {
        if (given.Text(_then) is null)
        {
            return;
        }

        if (!isDossier)
        {
            given.Refuse(Messages.DoesNothingWithout(_then.Name, $"--formaat {Format}"));
        }
        else if (files.Contains(CaseFiles.StandardInput, StringComparer.Ordinal))
        {
            given.Refuse(Messages.InputTwice());
        }
    }
}
