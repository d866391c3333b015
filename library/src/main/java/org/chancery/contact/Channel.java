package org.chancery.contact;

/// How two sides communicated.
public enum Channel {
  /// By telephone or video.
  CALL,
  /// In person: talks, a reception, a summit, a visit with a named counterpart.
  MEETING,
  /// Travel to the other state without a named counterpart.
  VISIT,
  /// A letter, telegram, greeting, condolence or relayed message.
  MESSAGE
}
