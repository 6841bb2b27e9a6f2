using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases;

/// <summary>The members of a list, complete as given; each has a name of its own, or its ordinal.</summary>
internal sealed class ListBinder(FactDefinition list, ImmutableSortedSet<string> computed, DiagnosticBag messages)
{
    /// <param name="syntax">The members as they were given.</param>
    /// <param name="stated">Makes the fact of one field; null when it was refused.</param>
    public FactValue Bind(MembersSyntax syntax, Func<FactDefinition, FactSyntax, Fact?> stated)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = ImmutableArray.CreateBuilder<ListMember>();
        if (syntax.Members.Length > Limits.MostMembers)
        {
            var place = syntax.Members[Limits.MostMembers];
            messages.Add(place.Name?.Span ?? place.Span, CaseMessages.MoreMembers(list.Name, Limits.MostMembers));
        }

        foreach (var (member, i) in syntax.Members.Take(Limits.MostMembers).Select((member, i) => (member, i)))
        {
            var name = member.Name is { IsBroken: false } given
                ? given.Value
                : (i + 1).ToString(CultureInfo.InvariantCulture);
            if (!names.Add(name))
            {
                messages.Add(member.Name?.Span ?? member.Span, CaseMessages.MemberNamedTwice(list.Name, name));
            }

            members.Add(new ListMember(name, Fields(member, stated)));
        }

        return FactValue.Of(members.ToImmutable());
    }

    private ImmutableArray<Fact?> Fields(MemberSyntax member, Func<FactDefinition, FactSyntax, Fact?> stated)
    {
        var fields = new Fact?[list.Fields.Length];
        foreach (var syntax in member.Fields.Where(field => !field.Name.IsBroken))
        {
            if (Find(syntax.Name) is not { } definition)
            {
                continue;
            }

            if (fields[definition.Index] is not null)
            {
                messages.Add(syntax.Name.Span, YamlMessages.SaidTwice(syntax.Name.Value));
                continue;
            }

            fields[definition.Index] = stated(definition, syntax);
        }

        return [.. fields];
    }

    private FactDefinition? Find(Located<string> name)
    {
        var found = list.Fields.FirstOrDefault(field => field.Name == name.Value);
        if (computed.Contains(list.Name + "." + name.Value))
        {
            messages.Add(name.Span, CaseMessages.ComputedGiven(name.Value));
        }
        else if (found is null)
        {
            var legal = list.Fields.Select(field => field.Name).Append(Keywords.Choice.Name);
            messages.Add(name.Span, CaseMessages.FieldUnknown(list.Name, name.Value, NearMiss.Find(name.Value, legal)));
        }
        else if (found.IsJudgement)
        {
            messages.Add(name.Span, CaseMessages.JudgedField(list.Name, name.Value));
            return null;
        }

        return found;
    }
}
