<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulations</source>
        <translation>
            <numerusform>%n simulation</numerusform>
            <numerusform>%n simulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAD</source>
        <translation>
            <numerusform>%n MAD</numerusform>
            <numerusform>%n MAD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp</source>
        <translation>
            <numerusform>%n pp</numerusform>
            <numerusform>%n pp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points a year</source>
        <translation>
            <numerusform>%n point a year</numerusform>
            <numerusform>%n points a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp/yr</source>
        <translation>
            <numerusform>%n pp/yr</numerusform>
            <numerusform>%n pp/yr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points per point</source>
        <translation>
            <numerusform>%n point per point</numerusform>
            <numerusform>%n points per point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp per pp</source>
        <translation>
            <numerusform>%n pp per pp</numerusform>
            <numerusform>%n pp per pp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ha</source>
        <translation>
            <numerusform>%n ha</numerusform>
            <numerusform>%n ha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in the economic outlook and in %n levers.</source>
        <translation>
            <numerusform>They differ in the economic outlook and in %n lever.</numerusform>
            <numerusform>They differ in the economic outlook and in %n levers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n levers.</source>
        <translation>
            <numerusform>They differ in %n lever.</numerusform>
            <numerusform>They differ in %n levers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} from %n others</source>
        <translation>
            <numerusform>{value} from %n other</numerusform>
            <numerusform>{value} from %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} and %n more</numerusform>
            <numerusform>{listed} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levers</source>
        <translation>
            <numerusform>%n lever</numerusform>
            <numerusform>%n levers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>%n file saved in {folder}</numerusform>
            <numerusform>%n files saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps made again</source>
        <translation>
            <numerusform>%n step made again</numerusform>
            <numerusform>%n steps made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
</context>
</TS>
