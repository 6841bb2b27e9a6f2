using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>Names as people say them: <c>afstand tot school</c>.</summary>
internal sealed partial class FormulaParser
{
    /// <summary>The correction is read again; a formula longer than this is not worth that.</summary>
    private const int MostTokensToMend = 100;

    // Words behind a name, of which the first is not nearly a word that could stand there.
    private bool RefuseNameWithSpaces()
    {
        var end = _position;
        while (_tokens[end].Kind == TokenKind.Word && !Keywords.BetweenOperands.Contains(_tokens[end].Text))
        {
            end++;
        }

        if (end == _position || Previous.Kind != TokenKind.Word || Keywords.OfConditions.Contains(Previous.Text)
            || (NearMiss.Find(Current.Text, Keywords.AfterAnOperand) is { } near && near != Current.Text))
        {
            return false;
        }

        var name = Previous.Span.To(_tokens[end - 1].Span);
        var edit = Edit.Replace(name, string.Join('_', name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (!ReadsWell(edit))
        {
            return false;
        }

        _refusals.Add(name, [edit], corrected => ConditionMessages.NameWithSpaces(name.Text, corrected));
        _stopped = true;
        return true;
    }

    /// <summary>Whether nothing is wrong any more once this and everything certain is mended.</summary>
    private bool ReadsWell(Edit edit)
    {
        if (!_rereads || _tokens.Length > MostTokensToMend)
        {
            return false;
        }

        var text = Edit.Apply(_tokens[0].Span.To(_tokens[^1].Span), _refusals.Certain.Add(edit));
        var span = new SourceText("", text).Span(0, text.Length);
        var refusals = new Refusals(span);
        _ = Read(span, refusals, rereads: false);
        return refusals.Count == 0;
    }
}
