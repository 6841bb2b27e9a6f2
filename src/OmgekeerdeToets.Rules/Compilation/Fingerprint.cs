using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Steps;

namespace OmgekeerdeToets.Compilation;

/// <summary>
/// The fingerprint of a pack (<i>vingerafdruk</i>): over what it means, every word people read included, and not over where
/// it stands. Names are sorted; no position counts, and no case of the pack.
/// </summary>
internal static class Fingerprint
{
    private const string Prefix = "sha256:";

    public static string Of(BoundPack pack)
    {
        using var hash = new CanonicalHash();
        AddHeader(hash, pack);
        AddLaw(hash, pack);
        AddVocabulary(hash, pack);
        foreach (var goal in pack.Goals)
        {
            new GoalFingerprint(hash, pack).Add(goal.Goal, goal.Syntax);
        }

        foreach (var check in pack.Checks)
        {
            new RuleFingerprint(hash, pack).Add(check.Rule);
            hash.Add(check.Text);
        }

        return Prefix + hash.ToHex();
    }

    private static void AddHeader(CanonicalHash hash, BoundPack pack)
    {
        hash.Add("pack", pack.Header.Name, pack.Header.Version, pack.Syntax.Header?.Description?.Value);
        hash.Add(pack.Header.HorizonMonths, pack.Header.ShortTermMonths);
        hash.Add(pack.Header.Order.Select(criterion => criterion.ToString()));
        hash.Add((pack.Syntax.Header?.Protected ?? []).Select(word => word.Value).Order(StringComparer.Ordinal));
        foreach (var step in pack.Method.Method.Steps)
        {
            hash.Add(step?.Title);
            hash.Add(step?.Questions ?? []);
        }

        hash.Add(pack.Method.Method.Reflection);
        hash.Add(pack.Method.Method.Principles.Concat(pack.Method.Method.LifeDomains).SelectMany(pair => new[] { pair.Key, pair.Value }));
        AddConversation(hash, pack.Method.Method.Conversation);
        foreach (var policy in pack.Policies)
        {
            hash.Add("policy", policy.Definition.Name, policy.Source);
            hash.Add(policy.Value);
            hash.Add(policy.Validity);
        }
    }

    /// <summary>A pack that says nothing of it keeps the fingerprint it had before packs could.</summary>
    private static void AddConversation(CanonicalHash hash, ConversationTexts texts)
    {
        if (texts != ConversationTexts.None)
        {
            hash.Add("conversation", texts.Situation, texts.Wish, texts.GoesWell, texts.Tried);
            hash.Add(texts.Opening);
            hash.Add(texts.InDanger);
            foreach (var joined in texts.Joined)
            {
                hash.Add("joined", joined.Question);
                hash.Add(joined.Concepts);
            }
        }
    }

    private static void AddLaw(CanonicalHash hash, BoundPack pack)
    {
        foreach (var law in pack.Laws.Laws.All)
        {
            hash.Add("law", law.Name, law.Title, law.Kind.ToString(), law.Bwb, law.Cvdr, law.Place, law.Municipality);
        }

        foreach (var value in pack.Laws.CoreValues.All)
        {
            hash.Add("value", value.Key, value.Title, value.Origin);
        }

        foreach (var provision in pack.Laws.Provisions)
        {
            hash.Add("provision", provision.Key, provision.Paraphrase, provision.IsUncertain ? "?" : "");
            hash.Add(provision.Checked?.Text, provision.Checked?.Paraphrase, provision.Checked?.By);
            hash.Add(provision.Checked?.On);
            hash.Add(provision.Serves);
            hash.Add(provision.Validity);
        }
    }

    private static void AddVocabulary(CanonicalHash hash, BoundPack pack)
    {
        foreach (var concept in pack.Concepts.All)
        {
            Add(hash, concept.Definition);
            hash.Add(concept.RequiredBy?.Key);
        }

        var lists = pack.Concepts.Definitions.Where(definition => definition.Type == FactType.List);
        foreach (var derivation in pack.Scope.Symbols.Concat(lists.SelectMany(pack.Scope.MembersOf)).OfType<DerivationSymbol>())
        {
            hash.Add("derivation", derivation.List?.Name, derivation.Name, derivation.Label, CanonicalExpression.Of(derivation.Body));
            hash.Add(derivation.Validity);
        }

        foreach (var entry in pack.Norms)
        {
            var norm = entry.Symbol.Norm;
            hash.Add("norm", norm.Name, norm.Label, norm.Unit.ToString(), entry.LegalBasis?.Key, entry.Source);
            hash.Add(norm.Until);
            foreach (var value in norm.Values)
            {
                hash.Add(value.From);
                hash.Add(value.Number);
            }
        }
    }

    private static void Add(CanonicalHash hash, FactDefinition fact)
    {
        hash.Add("fact", fact.QualifiedName, fact.Label, fact.LabelNegated, fact.Type.ToString(), fact.Unit, fact.JudgedBy, fact.Question);
        hash.Add(fact.LifeDomain, fact.DutyToTell, fact.Explanation, fact.Sensitivity.ToString(), fact.Influence.ToString());
        hash.Add(fact.IsJudgement, fact.IsPolicyChoice, fact.IsDelicate, fact.GivenForHelp);
        hash.Add(fact.Yardstick);
        hash.Add(fact.Options);
        hash.Add(fact.OptionLabels.SelectMany(option => new[] { option.Key, option.Value }));
        hash.Add(fact.Minimum);
        hash.Add(fact.Maximum);
        hash.Add(fact.Decimals ?? -1);
    }
}
