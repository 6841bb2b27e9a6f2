using System.Globalization;
using System.Text;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>All that a situation holds, written out, so that two can be held side by side.</summary>
internal static class SituationText
{
    public static string Of(Situation situation)
    {
        var content = situation.Content;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{content.Name}|{content.ReferenceDate:O}|{content.Line}|{content.Occasion}|{content.HelpRequest}\n");
        text.Append(CultureInfo.InvariantCulture, $"{content.IsFictional}|{content.IsAnonymised}|{content.Explanation}|{content.Source}|{content.OwnProposals.Length}|{content.Particulars.Length}\n");
        text.AppendJoin('\n', content.Goals.Select(goal => $"doel {goal.Key}: {goal.Value}")).Append('\n');
        foreach (var goal in situation.Blueprint.Goals)
        {
            foreach (var solution in goal.Solutions)
            {
                text.Append(CultureInfo.InvariantCulture, $"{goal.Name}/{solution.Name}: {situation.BackingOf(goal.Name, solution.Name)} {situation.DueCareOf(goal.Name, solution.Name)}\n");
            }
        }

        foreach (var fact in situation.Facts)
        {
            Fact(text, fact, "");
        }

        return text.ToString();
    }

    private static void Fact(StringBuilder text, Fact fact, string member)
    {
        var value = fact.Value;
        text.Append(CultureInfo.InvariantCulture, $"{member}{fact.Definition.QualifiedName} = {value.IsKnown} {value.Reason} {value.Truth} {value.Exact} {value.Unit} {value.Date:O} '{value.Text}'");
        text.Append(CultureInfo.InvariantCulture, $" [{fact.Source}|{fact.Date:O}|{fact.JudgedBy}|{fact.Because}]\n");
        foreach (var item in value.Members)
        {
            text.Append(CultureInfo.InvariantCulture, $"{member}lid {item.Name}\n");
            foreach (var field in item.Facts)
            {
                Fact(text, field, member + item.Name + ".");
            }
        }
    }
}
