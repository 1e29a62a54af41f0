// Knows the package of an exercise for learning platforms, SCORM 1.2: one page and a manifest. Knows nothing of how the page talks to the platform.

import { zip } from "./zip.js";

const PAGE = "index.html";

/** Resolves to the package of a page that holds the exercise. */
export const scormPackage = (exercise, page) => zip([["imsmanifest.xml", manifest(exercise)], [PAGE, page]]);

/** The manifest, by the example of SCORM 1.2's Content Aggregation Model. */
export function manifest({ id, title }) {
  const name = `onrecord-${id.replaceAll(/[^A-Za-z0-9]/g, "")}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${name}-course">
    <organization identifier="${name}-course">
      <title>${escaped(title)}</title>
      <item identifier="${name}-item" identifierref="${name}-page">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name}-page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
      <file href="${PAGE}"/>
    </resource>
  </resources>
</manifest>
`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
// What XML 1.0 can't hold at all was taken out when the exercise was read; what is left is written as an entity.
const escaped = (text) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]).replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
