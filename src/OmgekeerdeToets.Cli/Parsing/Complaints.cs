using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>
/// What is wrong with the shape of a command line. Read from the tokens, not from the parser's own errors: those are
/// sentences in another language, and it takes an unknown option after a list of files for one more file.
/// </summary>
internal static class Complaints
{
    public static ImmutableArray<Diagnostic> About(ParseResult parse)
    {
        if (parse.CommandResult.Command is not Verb verb)
        {
            return [.. parse.UnmatchedTokens.Take(1).Select(word => AtTop(parse, word))];
        }

        var unknownOptions = Unknown(parse, verb).ToImmutableArray();
        return
        [
            .. unknownOptions.Select(word => UnknownOption(verb, word)),
            .. parse.UnmatchedTokens.Where(word => !LooksLikeOption(word)).Take(1).Select(word => Messages.UnexpectedWord(word, verb.Name)),
            .. verb.Options.SelectMany(option => AboutOption(parse, option)),
            .. unknownOptions.IsEmpty ? verb.Arguments.SelectMany(argument => AboutArgument(parse, verb, argument)) : [],
        ];
    }

    /// <summary>A formula may begin with a minus; an option is a streepje and a letter, without spaces.</summary>
    private static bool LooksLikeOption(string word) =>
        word.Length > 1
        && word[0] == '-'
        && char.IsAsciiLetter(word.TrimStart('-') is { Length: > 0 } rest ? rest[0] : ' ')
        && !word.Contains(' ', StringComparison.Ordinal);

    private static Diagnostic AtTop(ParseResult parse, string word) => LooksLikeOption(word)
        ? Messages.UnknownOption(word, Application.ToolName, DidYouMean.Find(word, OptionNames(parse.RootCommandResult.Command)))
        : Messages.UnknownCommand(word, DidYouMean.Find(word, parse.RootCommandResult.Command.Subcommands.Select(command => command.Name)));

    /// <summary>What looks like an option and was taken for an argument, or for nothing; after <c>--</c> everything is an argument.</summary>
    private static IEnumerable<string> Unknown(ParseResult parse, Verb verb)
    {
        var plain = parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        var taken = verb.Arguments.SelectMany(argument => parse.GetResult(argument)?.Tokens ?? [])
            .Where(plain.Contains)
            .Select(token => token.Value);
        return taken.Concat(parse.UnmatchedTokens).Where(LooksLikeOption).Distinct(StringComparer.Ordinal);
    }

    private static Diagnostic UnknownOption(Verb verb, string word) =>
        Messages.UnknownOption(word, verb.Name, DidYouMean.Find(word.Split('=', ':')[0], OptionNames(verb)));

    private static IEnumerable<string> OptionNames(Command command) => command.Options.Select(option => option.Name).Append("--help");

    private static IEnumerable<Diagnostic> AboutOption(ParseResult parse, Option option)
    {
        if (parse.GetResult(option) is not { Implicit: false } result || option.ValueType == typeof(bool))
        {
            yield break;
        }

        if (result.Tokens.Count < result.IdentifierTokenCount || result.Tokens.Any(token => token.Value.Length == 0))
        {
            yield return Messages.MissingValue(option.Name, option.HelpName ?? "…");
        }
        else if (result.IdentifierTokenCount > 1 && option.ValueType != typeof(string[]))
        {
            yield return Messages.OptionTwice(option.Name);
        }
    }

    private static IEnumerable<Diagnostic> AboutArgument(ParseResult parse, Verb verb, System.CommandLine.Argument argument)
    {
        var given = parse.GetResult(argument)?.Tokens ?? [];
        if (given.Count < argument.Arity.MinimumNumberOfValues || given.Any(token => token.Value.Length == 0))
        {
            yield return Messages.MissingArgument(argument.Name, verb.Name, verb.FirstExample);
        }
    }
}
