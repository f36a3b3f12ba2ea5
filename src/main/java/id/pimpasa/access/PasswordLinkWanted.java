package id.pimpasa.access;

import id.pimpasa.platform.user.UserId;

/** Somebody is to get a mail with a link by which to set the password of the account. */
public record PasswordLinkWanted(UserId user) {}
