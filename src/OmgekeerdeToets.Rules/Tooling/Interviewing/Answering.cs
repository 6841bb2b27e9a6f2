using System.Collections.Immutable;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>What a person typed, as a case has it; or what is wrong with it, in a friendly sentence.</summary>
/// <param name="Value">As a case has it; null when it was refused.</param>
/// <param name="Complaint">What is wrong; null when it was understood.</param>
internal sealed record Understood(string? Value, string? Complaint)
{
    public static Understood As(string value) => new(value, null);

    public static Understood Not(string complaint) => new(null, complaint);
}

/// <summary>Reads the answer to one question, forgivingly: <c>j</c>, a number for an option, a comma in a number.</summary>
internal static class Answering
{
    /// <summary>Asked, and not known or rather not said.</summary>
    public static bool IsNotKnowing(string value) => value is Keywords.InCase.DoesNotKnow or Keywords.InCase.RatherNotSay;

    public static Understood Read(Inquiry inquiry, string line)
    {
        var said = line.Trim();
        if (inquiry.Kind == InquiryKind.Open)
        {
            return Understood.As(NotKnowing(said) is null ? said : "");
        }

        if (said.Length == 0)
        {
            return Understood.Not(InterviewMessages.Nothing(inquiry.Help));
        }

        if (NotKnowing(said) is { } reason && inquiry.Kind != InquiryKind.Goals)
        {
            return Understood.As(inquiry.Kind == InquiryKind.Request ? "" : reason); // who does not know asks for nothing yet
        }

        return inquiry.Kind switch
        {
            InquiryKind.Goals => Several(inquiry, said),
            InquiryKind.Request => said == InterviewMessages.None ? Understood.As("") : OneOf(inquiry, said),
            InquiryKind.Backing or InquiryKind.OrganisationBacking => YesNo(said) is { } word ? Understood.As(word) : Understood.Not(InterviewMessages.YesOrNo),
            _ => OfFact(inquiry, inquiry.Definition!, said),
        };
    }

    private static Understood OfFact(Inquiry inquiry, FactDefinition definition, string said) => definition.Type switch
    {
        FactType.YesNo => YesNo(said) is { } word ? Understood.As(word) : Understood.Not(InterviewMessages.YesOrNo),
        FactType.Choice => OneOf(inquiry, said),
        FactType.List => MemberNames.Read(definition.Name, said),
        FactType.Text => Understood.As(said),
        FactType.Date when DateReader.Otherwise(said) is { } meant => Understood.As(CaseDraft.Text(meant)),
        _ => Valued(definition, WithPoint(said)),
    };

    private static Understood Valued(FactDefinition definition, string said)
    {
        var messages = new DiagnosticBag();
        var label = new FactDefinition
        {
            Name = definition.Label,
            Label = definition.Label,
            Type = definition.Type,
            Unit = definition.Unit,
            Minimum = definition.Minimum,
            Maximum = definition.Maximum,
            Decimals = definition.Decimals,
        };
        var value = ValueReader.Read(label, said, default, messages);
        return value is { IsKnown: true }
            ? Understood.As(ValueOf(value, definition))
            : Understood.Not(InterviewMessages.Refused([.. messages.ToSorted()], AnswerWording.Help(definition)));
    }

    /// <summary>As a case writes a known value that is no list.</summary>
    public static string ValueOf(FactValue value, FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => CodeWords.Of(value.Truth),
        FactType.Date => CaseDraft.Text(value.Date!.Value),
        FactType.Text or FactType.Choice => value.Text!,
        _ => Number(value.Exact!.Value, Unit.FromCanonical(definition.Unit)),
    };

    private static string Number(Fraction number, Unit unit) =>
        (FractionText.Point(number, unit.IsAmount) + " " + UnitWording.After(number, unit)).TrimEnd();

    private static string? NotKnowing(string said) => said.ToLowerInvariant() switch
    {
        Keywords.InCase.DoesNotKnow => Keywords.InCase.DoesNotKnow,
        Keywords.InCase.RatherNotSay => Keywords.InCase.RatherNotSay,
        var word when InterviewMessages.NotKnowing.Contains(word) => Keywords.InCase.DoesNotKnow,
        var word when InterviewMessages.RatherNot.Contains(word) => Keywords.InCase.RatherNotSay,
        _ => null,
    };

    private static string? YesNo(string said) => said.ToLowerInvariant() switch
    {
        Keywords.Yes or InterviewMessages.ShortYes => Keywords.Yes,
        Keywords.No or InterviewMessages.ShortNo => Keywords.No,
        _ => null,
    };

    /// <summary>One or two digits behind a comma are decimals to everybody.</summary>
    private static string WithPoint(string said)
    {
        var comma = said.IndexOf(',', StringComparison.Ordinal);
        var digits = comma <= 0 ? 0 : said.AsSpan(comma + 1).IndexOfAnyExceptInRange('0', '9') is var at && at < 0 ? said.Length - comma - 1 : at;
        return digits is 1 or 2 && char.IsAsciiDigit(said[comma - 1]) && !said.Contains('.', StringComparison.Ordinal)
            ? said[..comma] + "." + said[(comma + 1)..]
            : said;
    }

    private static Understood OneOf(Inquiry inquiry, string said) => Find(inquiry.Options, said) is { } option
        ? Understood.As(option.Name)
        : Understood.Not(InterviewMessages.NoSuchOption(said, [.. inquiry.Options.Select((one, i) => FormattableString.Invariant($"{i + 1} {one.Label}"))]));

    private static Understood Several(Inquiry inquiry, string said)
    {
        if (said == InterviewMessages.None)
        {
            return Understood.As("");
        }

        var parts = said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var chosen = parts.Select(part => Find(inquiry.Options, part)).ToList();
        return chosen.Contains(null) || chosen.Count == 0
            ? Understood.Not(InterviewMessages.NoSuchNumber(said, inquiry.Options.Length))
            : Understood.As(string.Join(',', chosen.Select(option => option!.Name).Distinct(StringComparer.Ordinal)));
    }

    private static Option? Find(ImmutableArray<Option> options, string said) =>
        int.TryParse(said, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Length
            ? options[number - 1]
            : options.FirstOrDefault(option => option.Name == said || string.Equals(option.Label, said, StringComparison.OrdinalIgnoreCase));
}
