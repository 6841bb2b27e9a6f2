using System.CommandLine;
using System.Text;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>The help, in Dutch, with an example for every command.</summary>
internal static class HelpPage
{
    private const int Widest = 100;
    private const int Indent = 2;

    public static string OfProgram(Command root, int width)
    {
        var text = new StringBuilder();
        text.Append(root.Description).Append("\n\nGebruik\n  ").Append(Application.ToolName).Append(" OPDRACHT [opties]\n\nOpdrachten\n");
        Columns(text, root.Subcommands.Select(command => (command.Name, command.Description ?? "")), width);
        text.Append("\nOpties\n");
        Columns(text, root.Options.Select(Row), width);
        text.Append("\nMeer over een opdracht: ").Append(Application.ToolName).Append(" OPDRACHT --help\n");
        return text.ToString();
    }

    public static string Of(Verb verb, int width)
    {
        var text = new StringBuilder();
        Wrap(text, Sentence(verb.Description ?? ""), 0, width);
        text.Append("\nGebruik\n  ").Append(Application.ToolName).Append(' ').Append(verb.Name);
        foreach (var argument in verb.Arguments)
        {
            text.Append(' ').Append(Usage(argument));
        }

        text.Append(" [opties]\n\n");
        Columns(text, verb.Arguments.Select(argument => (argument.Name, argument.Description ?? "")), width);
        text.Append("\nOpties\n");
        Columns(text, OptionsOf(verb).Select(Row), width);
        AppendExamples(text, verb, width);
        return text.ToString();
    }

    private static void AppendExamples(StringBuilder text, Verb verb, int width)
    {
        text.Append("\nVoorbeelden\n");
        foreach (var example in verb.Examples)
        {
            text.Append(' ', Indent).Append(Application.ToolName).Append(' ').Append(example.CommandLine).Append('\n');
            Wrap(text, example.Does, 3 * Indent, width);
        }
    }

    /// <summary>Its own, and those of the program that go with every command.</summary>
    private static IEnumerable<Option> OptionsOf(Verb verb) =>
        verb.Options.Concat(verb.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Sentence(string summary) => char.ToUpperInvariant(summary[0]) + summary[1..] + ".";

    private static string Usage(System.CommandLine.Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static (string Left, string Right) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.Length == 2).Order(StringComparer.Ordinal).Append(option.Name));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
    }

    private static void Columns(StringBuilder text, IEnumerable<(string Left, string Right)> rows, int width)
    {
        var all = rows.ToList();
        var left = all.Count == 0 ? 0 : all.Max(row => row.Left.Length) + 2;
        foreach (var row in all)
        {
            text.Append(' ', Indent).Append(row.Left.PadRight(left));
            Wrap(text, row.Right, Indent + left, width, startsHere: true);
        }
    }

    private static void Wrap(StringBuilder text, string sentence, int indent, int width, bool startsHere = false)
    {
        var most = Math.Min(width, Widest);
        var column = startsHere ? indent : 0;
        foreach (var word in sentence.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > most)
            {
                text.Append('\n');
                column = 0;
            }

            var gap = column == 0 ? indent : column > indent ? 1 : 0;
            text.Append(' ', gap).Append(word);
            column += gap + word.Length;
        }

        text.Append('\n');
    }
}
