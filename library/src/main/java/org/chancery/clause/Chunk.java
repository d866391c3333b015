package org.chancery.clause;

import org.chancery.actor.Actors;
import org.chancery.time.DatePhrase;

/// A piece of a clause: those who act, a date, or any other word.
sealed interface Chunk {
  /// Index of the first token.
  int from();

  /// Index after the last token.
  int to();

  /// A word or a mark of punctuation.
  record Word(int from) implements Chunk {
    @Override
    public int to() {
      return from + 1;
    }
  }

  /// Those who act.
  record Who(Actors actors) implements Chunk {
    @Override
    public int from() {
      return actors.from();
    }

    @Override
    public int to() {
      return actors.to();
    }
  }

  /// A date.
  record When(DatePhrase phrase) implements Chunk {
    @Override
    public int from() {
      return phrase.from();
    }

    @Override
    public int to() {
      return phrase.to();
    }
  }
}
