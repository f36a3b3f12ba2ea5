package id.pimpasa.access;

import id.pimpasa.platform.user.UserId;

/** A person has come into a group or has left it. */
public record MembershipChanged(UserId user, String group) {}
