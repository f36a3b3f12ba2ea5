package id.pimpasa.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose calls count together: an address, and with IPv6 the network that one household or one server is given. */
public final class Caller {

    private static final int NETWORK_BYTES = 8;

    private Caller() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    public static String of(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address ? network(parsed) : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static String network(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
