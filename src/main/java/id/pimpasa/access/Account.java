package id.pimpasa.access;

import id.pimpasa.platform.user.UserId;

/** A person who can sign in. */
public record Account(UserId id, String displayName, String email) {}
