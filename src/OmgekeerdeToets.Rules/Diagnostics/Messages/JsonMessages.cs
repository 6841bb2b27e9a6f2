using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>10xx, fourth part: a case that comes as JSON, from another program.</summary>
internal static class JsonMessages
{
    public static readonly MessageKind NotJson = new("OT1041", Severity.Error, "dit is geen leesbare JSON");
    public static readonly MessageKind Comment = new("OT1042", Severity.Error, "een opmerking in JSON");
    public static readonly MessageKind NullInList = new("OT1043", Severity.Error, "null in een lijst");

    public static ImmutableArray<MessageKind> All => [NotJson, Comment, NullInList];

    public static Message Unparsed() => NotJson.Say(
        "vanaf hier is de JSON niet meer te lezen",
        "kijk naar de komma's, de aanhalingstekens en de haakjes op deze regel en de regel ervoor; na het laatste lid staat geen komma");

    public static Message CommentFound() => Comment.Say(
        "JSON kent geen opmerkingen", "haal de opmerking weg of zet haar in `toelichting`");

    public static Message NullItem() => NullInList.Say(
        "in een lijst kan geen `null` staan", "haal het lid weg, of schrijf `{}` voor een lid waarvan niets bekend is");
}
