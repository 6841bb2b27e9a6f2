using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Every command, in the order of the help.</summary>
internal static class AllVerbs
{
    public static ImmutableArray<Verb> InOrder() =>
    [
        new AdviseVerb(),
        new InterviewVerb(),
        new WhyVerb(),
        new WhyNotVerb(),
        new WhatIfVerb(),
        new AlikeVerb(),
        new CalculateVerb(),
        new CheckVerb(),
        new TestVerb(),
        new CoverageVerb(),
        new DocumentVerb(),
        new ExplainVerb(),
    ];
}
