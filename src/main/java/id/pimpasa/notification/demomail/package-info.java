/** The embedded demo's own mail server and the page on which its mail is read. Absent on an office server. */
package id.pimpasa.notification.demomail;
