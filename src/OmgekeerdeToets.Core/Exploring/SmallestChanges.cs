using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>Things in another cell, so that the advice becomes another, while no part of them does that.</summary>
/// <param name="Turns">What, in asking order.</param>
/// <param name="Advice">The advice it becomes.</param>
internal sealed record SmallestChange(ImmutableArray<Turn> Turns, VariedAdvice Advice);

/// <summary>
/// Every smallest change of the advice on one goal, of at most three things at once: first each by itself, then every two, then
/// every three that hold no smaller one. Each is really tried; nothing is derived. Numbers that are read together are turned one at
/// a time: where one turns hangs on the other.
/// </summary>
/// <param name="Variations">What could be otherwise.</param>
/// <param name="Found">Found, by how many things and then in asking order.</param>
/// <param name="Tried">How many cases were put to the engine.</param>
/// <param name="Size">Up to how many things at once all was tried; less than <see cref="MostAtOnce"/> where the limit was reached.</param>
internal sealed record SmallestChanges(Variations Variations, ImmutableArray<SmallestChange> Found, int Tried, int Size)
{
    public const int MostAtOnce = 3;

    /// <summary>How many cases are tried; a count, never a time, so that the same case gives the same answer.</summary>
    public const int MostTried = 60_000;

    public static SmallestChanges Of(IRuleSet engine, Situation situation, Goal goal, int mostTried = MostTried)
    {
        var variations = Variations.Of(engine, situation, goal);
        ImmutableArray<Turn> turns =
        [
            .. variations.Turnables.SelectMany((turnable, i) => Changeable.IsNamed(turnable, situation)
                ? turnable.Others.Select(cell => new Turn(i, cell))
                : []),
        ];
        return new Search(variations, turns, mostTried).Run();
    }

    /// <summary>Level by level: what holds a smaller change is not tried any more.</summary>
    private sealed class Search(Variations variations, ImmutableArray<Turn> turns, int mostTried)
    {
        private readonly ImmutableArray<SmallestChange>.Builder _found = ImmutableArray.CreateBuilder<SmallestChange>();
        private readonly bool[] _alone = new bool[turns.Length];
        private readonly HashSet<(int, int)> _pairs = [];
        private int _tried;

        public SmallestChanges Run()
        {
            var size = Singles() ? Pairs() ? Triples() ? MostAtOnce : 2 : 1 : 0;
            return new SmallestChanges(variations, _found.ToImmutable(), _tried, size);
        }

        private bool Singles()
        {
            for (var i = 0; i < turns.Length; i++)
            {
                if (Turns([turns[i]]) is not { } turned)
                {
                    return false;
                }

                _alone[i] = turned;
            }

            return true;
        }

        private bool Pairs()
        {
            for (var i = 0; i < turns.Length; i++)
            {
                for (var j = i + 1; j < turns.Length; j++)
                {
                    if (!Differ(i, j))
                    {
                        continue;
                    }

                    if (Turns([turns[i], turns[j]]) is not { } turned)
                    {
                        return false;
                    }

                    if (turned)
                    {
                        _pairs.Add((i, j));
                    }
                }
            }

            return true;
        }

        private bool Triples()
        {
            for (var i = 0; i < turns.Length; i++)
            {
                for (var j = i + 1; j < turns.Length; j++)
                {
                    if (Differ(i, j) && !_pairs.Contains((i, j)) && !Triples(i, j))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        private bool Triples(int i, int j)
        {
            for (var k = j + 1; k < turns.Length; k++)
            {
                if (Differ(j, k) && Differ(i, k) && !_pairs.Contains((i, k)) && !_pairs.Contains((j, k))
                    && Turns([turns[i], turns[j], turns[k]]) is null)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Two things that can be tried together, neither of which turns the advice by itself.</summary>
        private bool Differ(int one, int other) =>
            !_alone[one] && !_alone[other] && turns[one].Turnable != turns[other].Turnable
            && !(IsReadTogether(turns[one]) && IsReadTogether(turns[other]));

        private bool IsReadTogether(Turn turn) => variations.Turnables[turn.Turnable].IsReadTogether;

        /// <summary>Whether the advice becomes another; null when the limit is reached.</summary>
        private bool? Turns(ReadOnlySpan<Turn> tried)
        {
            if (_tried == mostTried)
            {
                return null;
            }

            _tried++;
            var advice = variations.AdviceWith(tried);
            if (advice.Equals(variations.Shown))
            {
                return false;
            }

            _found.Add(new SmallestChange([.. tried], advice));
            return true;
        }
    }
}
