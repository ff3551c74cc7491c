"""A bullet goes down to commands, files or settings.

Why:
    A hiring manager of project managers reads for scope, people and results. A command or the name of a file says that
    the writer worked at the keyboard, and the reader cannot tell what it was good for.

Bad:
    - Wrote pom.xml files for the nightly build
    - Edited /etc/fstab and /etc/hosts on Linux servers
    - Used chmod and chown to set permissions
    - Deployed .war and .jar files to Tomcat

Good:
    - Automated the nightly build, which cut failed releases from nine to two a month
    - Moved the ASP.NET storefront to Node.js
    - Kept permissions of 600 users in order
    - Wrote the installation guide that 14 sites followed

Known false positives:
    Tools of the command line that were the product itself, as for the maintainer of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

_JARGON = re.compile(
    r"(?<![\w/.:@-])(?:"
    r"/(?:etc|var|usr|opt|proc|dev|boot|tmp|home)/[\w./-]+"
    r"|[\w-]+\.(?:xmls?|conf|cfg|ini|ya?ml|sh|bat|ps1|properties|ora|jar|war|ear|dll|exe|cnf|sys|tf)"
    r"|\.(?:war|jar|ear|xml|conf|dll|exe|msi)"
    r"|(?:JAR|WAR|EAR)(?:,? (?:and |& )?(?:JAR|WAR|EAR))* files"
    r"|chmod|chown|chgrp|fdisk|fsck|ifconfig|netstat|nslookup|traceroute|tcpdump|crontabs?|iptables|useradd|usermod|"
    r"(?:show|debug) (?:ip|run|running-config|interfaces?|vlan|mac|log|version|cdp)\b[ \w-]*|"
    r"mkfs|lvextend|pvcreate|vgcreate|lvcreate|sqlldr|gpupdate|ipconfig|regedit|xcopy|robocopy|kubectl|kubeadm|grep|"
    r"egrep|awk|sed|rsync|vmstat|iostat|systemctl|initramfs|DBCC|tnsnames"
    r")(?![\w/@-])"
)
_LABEL = re.compile(r"[\w /&()-]{1,40}:")


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line of work that names such a thing, at the first of them."""
    for _, line in told_lines(context.resume):
        text = context.resume.lines[line].text
        match = _JARGON.search(text)
        if match and not _LABEL.match(text):
            yield Hit(
                f'"{match[0]}" is a detail for engineers; say what it did for the business',
                line,
                match.start(),
                match.end(),
            )


RULE = Rule("PM405", "technical-jargon", Severity.INFO, check, most=3)
