using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Checks;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Compilation;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Evaluation.DecisionSpace;
using OmgekeerdeToets.Syntax.Shapes;

namespace OmgekeerdeToets;

/// <summary>
/// From the files of a pack to a rule set, stage by stage. Each stage takes the form the one before it made, knows none that
/// comes after it, and reports what is wrong instead of stopping: so one run tells an author everything. The sentences of what
/// is wrong stand in Diagnostics/Messages, one file per stage.
/// </summary>
internal static class Pipeline
{
    public static Loaded<RulePack> Load(PackFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = PackReader.Read(files, diagnostics);          // text → YAML → the shapes of Syntax/Pack; the words are in Syntax/Keywords
        if (syntax.IsCutOff)
        {
            return Loaded.Of<RulePack>(null, diagnostics);         // too large to say anything else about
        }

        ServiceNumbers.Check(files.Except(syntax.CaseFiles), diagnostics); // nobody's number, in no sentence
        var bound = Binder.Bind(syntax, diagnostics);              // every name resolved, every condition typed
        PackChecks.Run(bound, diagnostics);                        // what the method and fairness ask of the whole
        return diagnostics.HasErrors ? Loaded.Of<RulePack>(null, diagnostics) : Compile(bound, files, diagnostics);
    }

    private static Loaded<RulePack> Compile(BoundPack bound, PackFiles files, DiagnosticBag diagnostics)
    {
        var blueprint = BlueprintBuilder.Build(bound, files) with { ComputedLabels = ComputedLabels.Of(bound) }; // what the method needs to know
        var meaning = new ReferenceRuleSet(bound, blueprint);      // a plain walk over the bound tree: what every rule means
        var rules = new DecisionSpaceRuleSet(bound, meaning);      // the one port, IRuleSet in Core (four members): another engine would stand here
        return Loaded.Of(new RulePack(rules, diagnostics.ToSorted(), bound) { CaseFiles = bound.Syntax.CaseFiles, Meaning = meaning }, diagnostics);
    }
}
