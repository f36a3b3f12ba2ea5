/** PIMPASA: one package below this one is one module; see the README for the map. */
package id.pimpasa;
