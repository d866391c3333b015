package org.chancery.actor;

import java.util.Locale;

/// What an office is for, whatever a state calls it. The names in tables are the lower-case ones.
public enum Role {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  DEPUTY_HEAD,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  SECURITY_ADVISER,
  ENVOY,
  AMBASSADOR,
  SPOKESPERSON,
  ORGANISATION_HEAD,
  ORGANISATION_DEPUTY,
  OPPOSITION_LEADER,
  OTHER;

  static Role of(Table.Row row) throws MalformedTableException {
    String name = row.required("role");
    for (Role role : values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw row.fault("unknown role '" + name + "'; known are " + names());
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (Role role : values()) {
      names.append(names.isEmpty() ? "" : ", ").append(role.name().toLowerCase(Locale.ROOT));
    }
    return names.toString();
  }
}
