/** The files and tables behind the territory. */
package id.pimpasa.territory.data;
